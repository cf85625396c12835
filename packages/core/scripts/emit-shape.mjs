/** Writes src/schema/shape.ts anew. Run after a change of the schema; a test fails where that was forgotten. */
import './from-source.mjs';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { DealSchema } = await import('../src/schema/deal.ts');
const { dealShape } = await import('./deal-shape.ts');

const lines = Object.entries(dealShape(DealSchema)).map(
  ([name, text]) => `  ${name}:\n    '${text}',`,
);
const source = `/**
 * The shape of a deal in short, from \`DealSchema\`; see scripts/deal-shape.ts for how to read it.
 * Generated: change the schema and run \`node scripts/emit-shape.mjs\`.
 */
export const SHAPE: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
const path = fileURLToPath(new URL('../src/schema/shape.ts', import.meta.url));
writeFileSync(path, source);
execFileSync('npx', ['biome', 'format', '--write', path]);
