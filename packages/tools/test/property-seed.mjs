import fc from 'fast-check';

// By hand, properties are tried with new values each time; in a build the same ones, so that a change
// fails because of what it does.
if (process.env.CI) fc.configureGlobal({ seed: 20261122 });
