import type { KeepPart } from '../keep/keep-part.js';
import type { LanguageController } from '../language/language-controller.js';
import type * as calendar from '../pathway/calendar-part.js';
import type { PathwayPart } from '../pathway/pathway-part.js';
import type { PlanPart } from '../pathway/plan/plan-part.js';
import type { OrientationHost } from '../place/places-host.js';
import type * as places from '../place/places-part.js';
import type * as whatIf from '../result/what-if.js';
import { importAgain } from '@coord-orientation/sdk';
import { LatePart } from '../ui/late-part.js';
import type { Details } from './details.js';

/** All parts of the element that are loaded after its first screen. This is the one place that says so. */
export interface LateParts {
  /** What a result says besides its first step. */
  readonly details: LatePart<Details>;
  /** All the words of the pack: a result is never drawn with part of its words. */
  readonly texts: LatePart<object>;
  /** Copying, printing, sharing and contesting a result. */
  readonly keep: LatePart<KeepPart>;
  /** A worked pathway as lanes. */
  readonly pathway: LatePart<PathwayPart>;
  /** The plan that partners make of a pathway. */
  readonly plan: LatePart<PlanPart>;
  /** What would change the answer. */
  readonly whatIf: LatePart<typeof whatIf>;
  /** A reminder as a calendar file. */
  readonly calendar: LatePart<typeof calendar>;
  /** The commune, the map, who answers there. */
  readonly places: LatePart<typeof places>;
  /** Loads what a person needs who goes on from the first screen, all but the directory; never rejects. */
  readonly prefetch: () => Promise<unknown>;
}

/** The sheets of paper, when a person prints; after a failure the next try may succeed. */
export const loadPaper = importAgain(() => import('../keep/paper/paper-part.js'));

/** A pack that the page names by its address. */
export const importLoadPack = importAgain(() => import('./load-pack.js'));

/** A channel that the page follows, and what verifies it. */
export const importChannel = importAgain(() => import('../channel/channel-part.js'));
export const importClient = importAgain(() => import('../channel/client-part.js'));

/** Marks what nobody has translated; a page in the pack's own language never loads it. */
export const loadMarker = async () =>
  (await import('../language/mark-untranslated.js')).markUntranslated;

/** The browser's back and forward buttons, where the site asks for them. */
export const loadHistory = importAgain(() => import('../history/history-part.js'));

/** Makes the late parts of one element; nothing is loaded yet. */
export function createLateParts(host: OrientationHost, language: LanguageController): LateParts {
  const late = <Module, T extends object>(
    load: () => Promise<Module>,
    start: (module: Module) => T,
  ): LatePart<T> => {
    const again = importAgain(load);
    return new LatePart(host, async () => start(await again()));
  };
  const parts: LateParts = {
    details: late(
      () => import('./details.js'),
      ({ createDetails }) => createDetails(host, parts),
    ),
    texts: new LatePart(host, async () => {
      await language.loadAll();
      return {};
    }),
    keep: late(
      () => import('../keep/keep-part.js'),
      ({ startKeep }) => startKeep(host, loadPaper),
    ),
    pathway: late(
      () => import('../pathway/pathway-part.js'),
      ({ startPathway }) => startPathway(parts),
    ),
    plan: late(
      () => import('../pathway/plan/plan-part.js'),
      ({ startPlan }) => startPlan(host, loadPaper),
    ),
    whatIf: late(
      () => import('../result/what-if.js'),
      (module) => module,
    ),
    calendar: late(
      () => import('../pathway/calendar-part.js'),
      (module) => module,
    ),
    places: late(
      () => import('../place/places-part.js'),
      (module) => module,
    ),
    prefetch: async () => {
      const { details, texts, keep, pathway, plan, whatIf, calendar } = parts;
      await Promise.all([details.prefetch(), texts.prefetch()]);
      await Promise.all([keep, pathway, plan, whatIf, calendar].map((part) => part.prefetch()));
      await loadPaper().catch(() => undefined);
    },
  };
  return parts;
}
