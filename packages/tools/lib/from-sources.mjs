import { generate } from '../build/build.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { sourceArgs, sourceEnvironment } from './source-args.mjs';

// `node packages/tools/lib/from-sources.mjs program.mjs …` runs a program that reads our sources as they are.
if (!(await install()) || !(await generate())) process.exit(1);

const { code } = await run(process.execPath, [...sourceArgs, ...process.argv.slice(2)], {
  env: { ...process.env, ...sourceEnvironment },
});
process.exitCode = code;
