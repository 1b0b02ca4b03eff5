import { Command } from 'commander';

import { type CheckReport, checkPack } from '../check-pack.js';
import { sharedPackFolder } from '../open-pack.js';
import type { Output } from '../run.js';
import { FailedError } from '../usage-error.js';

/** `coord check`: what is wrong with a pack, each with its file, its line and the way out. */
export function checkCommand(output: Output): Command {
  return new Command('check')
    .description('Vérifie un jeu de règles : forme, trous, contradictions, règles inutiles.')
    .argument('[dossier]', 'le dossier du jeu de règles ; les règles partagées par défaut')
    .option('--json', 'pour un programme')
    .addHelpText('after', '\nExemple :\n  coord check packages/rules')
    .action(async (folder: string | undefined, options: { json?: true }) => {
      const report = await checkPack(folder ?? sharedPackFolder());
      output.out(options.json ? JSON.stringify(report, null, 2) : asText(report));
      if (report.findings.some(({ severity }) => severity === 'error')) throw new FailedError();
    });
}

function asText({ findings, situations, rules, milliseconds }: CheckReport): string {
  const lines = findings.map(
    ({ file, line, code, message }) => `${file}:${line} [${code}] ${message}`,
  );
  const count = Number(situations).toLocaleString('fr-FR');
  const end =
    findings.length === 0
      ? `Rien à signaler : ${rules} règles vérifiées sur ${count} situations, en ${milliseconds} ms.`
      : `${findings.length} constat${findings.length > 1 ? 's' : ''}.`;
  return [...lines, end].join('\n');
}
