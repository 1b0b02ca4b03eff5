/**
 * Keeps in the manifest what a site may rely on, under the paths that are published: no private member,
 * and each event once, as its `@fires` tells it.
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export function promised() {
  return {
    name: 'promised',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        for (const declaration of module.declarations) keepPromised(declaration);
        publishPaths(module);
      }
    },
  };
}

function keepPromised(declaration) {
  const isPublic = ({ privacy = 'public' }) => privacy === 'public';
  declaration.members &&= declaration.members.filter(isPublic);
  // The analyzer finds each `dispatchEvent(new X())` as well, and takes an argument for the name.
  declaration.events &&= declaration.events.filter(({ description }) => description).map(typed);
}

/** The class of an event, which its description links to. */
function typed(event) {
  const [link, type] = / \{@link (\w+)\}/.exec(event.description) ?? [];
  if (type === undefined) return event;
  return { ...event, type: { text: type }, description: event.description.replace(link, '') };
}

/** What is published is what was built. */
function publishPaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) publishPaths(value);
    else if (/^\/?src\/.*\.ts$/.test(value)) {
      node[key] = value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    }
  }
}
