/** How Node runs our sources: TypeScript as it is, and the sources of all packages instead of what is built. */
export const sourceArgs = ['--conditions=@coord-orientation/source', '--import=tsx'];

/** Which settings of TypeScript count, beside these arguments. */
export const sourceEnvironment = { TSX_TSCONFIG_PATH: 'tsconfig.base.json' };
