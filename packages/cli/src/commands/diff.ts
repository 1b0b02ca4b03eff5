import { existsSync } from 'node:fs';

import type { Texts } from '@coord-orientation/engine';
import {
  type Difference,
  diffEverywhere,
  type LeadChange,
} from '@coord-orientation/engine/analysis';
import { buildPack, readPack } from '@coord-orientation/pack';
import { Command } from 'commander';

import { describeSituation } from '../describe-situation.js';
import type { Output } from '../run.js';
import { UsageError } from '../usage-error.js';

/** `coord diff`: exactly which situations change between two packs. */
export function diffCommand(output: Output): Command {
  return new Command('diff')
    .description(
      'Compare deux jeux de règles : quelles situations changent, et par quelles règles.',
    )
    .argument('<ancien>', 'le dossier du jeu de règles d’avant')
    .argument('<nouveau>', 'le dossier du jeu de règles d’après')
    .option('--json', 'pour un programme')
    .addHelpText('after', '\nExemple :\n  coord diff ../avant/rules packages/rules')
    .action(async (older: string, newer: string, options: { json?: true }) => {
      const [before, after] = [await open(older), await open(newer)];
      const { shared, local } = diffEverywhere(before.source, after.source);
      const texts = Object.values(after.texts)[0];
      if (options.json || !texts) return output.out(JSON.stringify({ ...shared, local }, null, 2));
      const places = local.map(
        (one) => `Dans ${placeName(texts, one.class)} :\n${asText(texts, one)}`,
      );
      output.out([asText(texts, shared), ...places].join('\n\n'));
    });
}

async function open(folder: string) {
  if (!existsSync(folder)) {
    throw new UsageError(`Le dossier « ${folder} » n'existe pas. Vérifiez le chemin.`);
  }
  return buildPack(await readPack(folder));
}

function asText(texts: Texts, { leads, partners, breaking }: Difference): string {
  const paragraphs = [
    ...leads.map((change) => describeLead(texts, change)),
    ...partners.map(({ destination, change, rows, rules }) => {
      const verb = change === 'added' ? 'devient' : "n'est plus";
      const name = texts.destinations[destination]?.name ?? destination;
      return `${name} ${verb} partenaire dans ${situations(rows.count)}.\n  Règles : ${rules.join(', ')}`;
    }),
    breaking.length > 0
      ? `Identifiants disparus (rupture pour qui les utilise) : ${breaking.join(', ')}`
      : '',
  ].filter(Boolean);
  return paragraphs.length === 0 ? 'Aucune situation ne change.' : paragraphs.join('\n\n');
}

function placeName({ territories }: Texts, id: string): string {
  return id
    .split('+')
    .map((one) => territories[one] ?? one)
    .join(', ');
}

function describeLead(texts: Texts, change: LeadChange): string {
  const known = change.count === '0' ? [] : [situations(change.count)];
  const incomplete =
    change.incomplete === '0'
      ? []
      : [`${situations(change.incomplete)} avec un « je ne sais pas »`];
  return [
    `${name(texts, change.from)} → ${name(texts, change.to)} : ${[...known, ...incomplete].join(', ')}.`,
    `  Exemple : ${describeSituation(texts, change.witness)}`,
    `  Règles : ${change.rules.join(', ') || 'les questions ont changé'}`,
  ].join('\n');
}

function name(texts: Texts, lead: readonly string[] | undefined): string {
  if (lead === undefined) return 'situation impossible';
  if (lead.length === 0) return 'personne';
  return lead.map((id) => texts.destinations[id]?.short ?? id).join(' + ');
}

function situations(count: string): string {
  return `${Number(count).toLocaleString('fr-FR')} situation${count === '1' ? '' : 's'}`;
}
