import fc from 'fast-check';

// The same cases in every run, so that a red test is the fault of the change it is red for. To look further, give
// another seed and more runs: FAST_CHECK_SEED=$RANDOM FAST_CHECK_RUNS=5000 npm test -- unit
const runs = Number(process.env.FAST_CHECK_RUNS);
fc.configureGlobal({
  seed: Number(process.env.FAST_CHECK_SEED ?? 20_240_214),
  ...(runs > 0 ? { numRuns: runs } : {}),
});
