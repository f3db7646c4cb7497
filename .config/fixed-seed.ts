import fc from 'fast-check';

/**
 * Random tests try the same cases in every run: a run that fails by chance tells nobody what they have broken. `FC_SEED=12`
 * tries others, `FC_SEED=random` ever new ones.
 */
const wanted = process.env['FC_SEED'] ?? '7095';
fc.configureGlobal(wanted === 'random' ? {} : { seed: Number(wanted) });
