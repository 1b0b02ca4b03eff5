// Imported once for each engine (`loop.mjs?name`), so that each has a loop that V8 optimizes for it alone.

/** Decides `count` situations, going round the inputs. */
export function loop(decide, inputs, count, sink) {
  let at = 0;
  for (let done = 0; done < count; done++) {
    sink.last = decide(inputs[at]);
    if (++at === inputs.length) at = 0;
  }
}

/** The same, waiting for each answer before the next question. */
export async function loopAwaited(decide, inputs, count, sink) {
  let at = 0;
  for (let done = 0; done < count; done++) {
    sink.last = await decide(inputs[at]);
    if (++at === inputs.length) at = 0;
  }
}
