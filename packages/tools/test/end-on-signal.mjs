// Loaded before each Node test file. Puppeteer catches SIGTERM to close its browser and then stays;
// a file that ran out of time must end, or the test run would wait for it for ever.
process.on('SIGTERM', () => setTimeout(() => process.exit(1), 500));
