import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { type Commune, findCommune } from '@coord-orientation/directory';
import { orientAt, type Place } from '@coord-orientation/engine';
import { Command } from 'commander';

import { formatOrientation } from '../format-orientation.js';
import { openPack, packsAt } from '../open-pack.js';
import { readSituation } from '../read-situation.js';
import type { Output } from '../run.js';
import { UsageError } from '../usage-error.js';

interface TryOptions {
  readonly fact: readonly string[];
  readonly commune?: string;
  readonly pack?: string;
  readonly today?: string;
  readonly json?: true;
}

/** `coord try`: the orientation for a situation given as facts. */
export function tryCommand(output: Output): Command {
  return new Command('try')
    .description('Donne l’orientation pour une situation.')
    .option('--fact <question=réponse>', 'un fait connu ; à répéter', collect, [])
    .option('--commune <code>', 'le code INSEE de la commune (Albi : 81004)')
    .option('--pack <dossier>', 'un autre jeu de règles que les règles partagées')
    .option('--today <date>', 'la date du jour, AAAA-MM-JJ')
    .option('--json', 'l’orientation entière, pour un programme')
    .addHelpText('after', EXAMPLES)
    .action(async (options: TryOptions) => {
      const opened = await openPack(options.pack);
      const { pack } = opened;
      const situation = readSituation(pack.logic.questions, options.fact);
      const place = await placeOf(options.commune);
      const places = place ? await packsAt(opened, asPlace(place)) : [];
      const today = readToday(options.today);
      const orientation = orientAt(pack, places, situation, { today });
      output.out(
        options.json
          ? JSON.stringify(orientation, null, 2)
          : formatOrientation(pack, orientation, place),
      );
    });
}

const EXAMPLES = `
Exemples :
  coord try --fact objet=personne --fact danger=non --fact besoin=coordination
  coord try --fact objet=collectif --fact sujet=maladie,precarite --fact theme=diabete --fact perimetre=bassin
  coord try --fact objet=unknown --json

Les questions et leurs réponses : coord questions`;

function collect(fact: string, facts: readonly string[]): readonly string[] {
  return [...facts, fact];
}

async function placeOf(code: string | undefined): Promise<Commune | undefined> {
  return code === undefined ? undefined : findCommune(code, readDirectoryFile);
}

function asPlace({ code, departement, region }: Commune): Place {
  return { commune: code, departement: departement.code, region };
}

async function readDirectoryFile(name: string): Promise<unknown> {
  const url = import.meta.resolve(`@coord-orientation/directory/data/${name}`);
  return JSON.parse(await readFile(fileURLToPath(url), 'utf8'));
}

function readToday(today: string | undefined): string {
  const date = today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new UsageError(
      `« ${date} » n'est pas une date. Écrivez AAAA-MM-JJ, par exemple 2026-11-22.`,
    );
  }
  return date;
}
