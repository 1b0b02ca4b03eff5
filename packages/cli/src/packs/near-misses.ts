import {
  type Answer,
  describe,
  type LogicQuestion,
  NONE,
  type Orientation,
  UNKNOWN,
} from '@coord-orientation/engine';
import type { BuiltPack, CaseSource } from '@coord-orientation/pack';

import type { RuleReach } from './cover-rules.js';
import type { Answers } from '../words/describe-situation.js';
import { expectationOf } from './judge-case.js';
import type { OpenPack } from './built-pack.js';
import { directoryPlaces } from '../directory/place-lookup.js';
import { orienter } from './orient-case.js';
import { type CaseRun, rulesIn } from './run-cases.js';

/** A case that the tool proposes: it reaches a rule that no case reaches, or just misses one. */
export interface Proposal {
  readonly rule: string;
  readonly kind: 'reach' | 'miss';
  readonly case: Omit<CaseSource, 'text'>;
}

/** Proposes, for each rule, the nearest situation that misses it, where no case is one already. */
export async function proposeCases(
  built: BuiltPack,
  opened: OpenPack,
  runs: readonly CaseRun[],
  reach: readonly RuleReach[],
  today: string,
): Promise<readonly Proposal[]> {
  const orient = orienter(opened, today, directoryPlaces);
  const taken = new Set(runs.map((one) => one.case.id));
  const proposals: Proposal[] = [];
  for (const { rule, cases, missing } of reach) {
    const own = runs.filter((one) => cases.includes(one.case.id));
    const [first] = own;
    const isMissed = runs.some(
      (one) => !cases.includes(one.case.id) && own.some((other) => isOneAway(one, other)),
    );
    if (isMissed) continue;
    const tried = first
      ? changesOf(built.source.questions, first)
      : missing
        ? [missing.witness]
        : [];
    for (const answers of tried) {
      const { decision } = await orient(answers, first?.case.commune);
      const orientation = describe(decision, opened.texts);
      const isTold = orientation.setAside.every(({ because }) => because !== 'contradiction');
      if (!isTold || (first && rulesIn(orientation).includes(rule))) continue;
      if (runs.some((one) => isSame(one, orientation, first?.case.commune))) break;
      proposals.push({
        rule,
        kind: first ? 'miss' : 'reach',
        case: {
          id: freeId(taken, `${first ? 'presque' : 'cas'}-${rule}`),
          answers: asWritten(orientation.receipt.answers),
          ...(first?.case.commune && { commune: first.case.commune }),
          expect: {
            ...asExpected(expectationOf(orientation)),
            ...(first ? {} : { rules: [rule] }),
          },
        },
      });
      break;
    }
  }
  return proposals;
}

/** One changed answer, the last one first: the answers before it stay as they are. */
function changesOf(
  questions: readonly LogicQuestion[],
  { orientation: { receipt } }: CaseRun,
): readonly Answers[] {
  return [...questions].reverse().flatMap((question) => {
    const { id } = question;
    const answer = receipt.answers[id];
    if (answer === undefined) return [];
    return othersOf(question, answer).map((other) => ({ ...receipt.answers, [id]: other }));
  });
}

function othersOf({ options, multiple }: LogicQuestion, answer: Answer): readonly Answer[] {
  if (!multiple) return [...options, UNKNOWN].filter((option) => option !== answer);
  const ticked = typeof answer === 'string' ? [] : answer.filter((option) => option !== NONE);
  const others = options.filter((option) => !ticked.includes(option)).map((option) => [option]);
  const fewer = ticked.map((one) => ticked.filter((option) => option !== one));
  return [...fewer.filter((list) => list.length > 0), ...others];
}

/** All answers of a case but one hold in the other too; questions that then follow are its own. */
function isOneAway(one: CaseRun, reaching: CaseRun): boolean {
  const other = one.orientation.receipt.answers;
  const changed = Object.entries(reaching.orientation.receipt.answers).filter(
    ([question, answer]) => String(other[question]) !== String(answer),
  );
  return changed.length <= 1 && one.case.commune === reaching.case.commune;
}

/** The case is written already, perhaps in other words. */
function isSame(run: CaseRun, { receipt }: Orientation, commune: string | undefined): boolean {
  const [own, other] = [run.orientation.receipt.answers, receipt.answers];
  return run.case.commune === commune && JSON.stringify(own) === JSON.stringify(other);
}

function freeId(taken: Set<string>, id: string): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

function asWritten(answers: Answers): CaseSource['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer : [...answer],
    ]),
  );
}

function asExpected(expect: ReturnType<typeof expectationOf>): CaseSource['expect'] {
  const { status, lead, partners, playbooks } = expect;
  return {
    status,
    lead: [...lead],
    ...(partners.length > 0 && { partners: [...partners] }),
    ...(playbooks.length > 0 && { playbooks: [...playbooks] }),
  };
}
