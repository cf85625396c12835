import fc from 'fast-check';

// The same examples in every run, so that a change is what makes a test fail. PROPERTY_SEED=… tries others.
const seed = Number(process.env.PROPERTY_SEED ?? 20_251_231);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
