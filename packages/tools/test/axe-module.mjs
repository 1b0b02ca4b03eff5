/**
 * Lets browser tests say `import axe from 'axe-core'`, which is published as a plain script.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function axeModule() {
  return {
    name: 'axe-module',
    transform(context) {
      if (!context.path.endsWith('/axe-core/axe.js')) return undefined;
      return { body: `${context.body}\nexport default window.axe;` };
    },
  };
}
