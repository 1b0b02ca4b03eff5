/** The cases of the shared pack: answers and whether the case is an emergency. */
export function realCases(source) {
  return source.cases.map(({ value: { id, answers, expect } }) => ({
    id,
    answers,
    isEmergency: expect.status === 'emergency',
  }));
}
