/** Writes dist/deal.schema.json from the schema in src. */
import './from-source.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';

const { dealJsonSchema } = await import('./deal-json-schema.ts');

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });
writeFileSync(new URL('deal.schema.json', dist), `${JSON.stringify(dealJsonSchema(), null, 2)}\n`);
