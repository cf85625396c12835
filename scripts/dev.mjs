// npm run dev: both packages are built anew when they change, Storybook and the article reload. Ctrl-C ends all.
import { install, run } from './setup.mjs';

await install();
console.log('\n  Storybook     http://localhost:6006/\n  The article   http://localhost:5173/\n');
process.exit(await run('turbo', ['run', 'dev']));
