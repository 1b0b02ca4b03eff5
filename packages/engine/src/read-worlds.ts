import type { Worlds } from './worlds.js';

/** Lists the lead sets that are still possible, each once. */
export function leadsIn(worlds: Worlds): readonly (readonly string[])[] {
  const leads: (readonly string[])[] = [];
  walk(worlds, (world) => {
    if ('lead' in world) leads.push(world.lead);
  });
  return leads;
}

/** Lists the questions that can still change the lead. */
export function questionsIn(worlds: Worlds): ReadonlySet<string> {
  const questions = new Set<string>();
  walk(worlds, (world) => {
    if ('question' in world) questions.add(world.question);
  });
  return questions;
}

/**
 * Counts the questions that remain on the shortest and the longest way to a lead.
 *
 * @param isAsked - Whether a question would be put to the person.
 */
export function stepsIn(worlds: Worlds, isAsked: (question: string) => boolean) {
  const known = new Map<Worlds, { min: number; max: number }>();
  const measure = (world: Worlds): { min: number; max: number } => {
    if ('lead' in world) return { min: 0, max: 0 };
    const done = known.get(world);
    if (done) return done;
    const parts = world.next.map(measure);
    const own = isAsked(world.question) ? 1 : 0;
    const steps = {
      min: own + Math.min(...parts.map((part) => part.min)),
      max: own + Math.max(...parts.map((part) => part.max)),
    };
    known.set(world, steps);
    return steps;
  };
  return measure(worlds);
}

function walk(worlds: Worlds, visit: (world: Worlds) => void): void {
  const seen = new Set<Worlds>();
  const go = (world: Worlds): void => {
    if (seen.has(world)) return;
    seen.add(world);
    visit(world);
    if ('next' in world) world.next.forEach(go);
  };
  go(worlds);
}
