// Runs before a package is packed or published: pnpm writes the real versions in place of `workspace:*`.
const program = (process.env.npm_config_user_agent ?? '').split('/')[0];

if (program !== 'pnpm') {
  console.error(
    `Nothing was packed: "${program || 'npm'}" would ship "workspace:*" as a version, which nobody can install. ` +
      'Use "pnpm pack" or "pnpm publish", here "npx pnpm pack".',
  );
  process.exit(1);
}
