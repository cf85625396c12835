// npm start: install if needed, build, serve the article and Storybook on one port.
import { serve } from './serve.mjs';
import { install, run } from './setup.mjs';

await install();
const code = await run('turbo', ['run', 'build', '--output-logs=new-only']);
if (code !== 0) {
  console.error('\nThe build failed; the reason stands above.');
  process.exit(code);
}

const wanted = Number(process.env.PORT ?? 4173);
const { url, close } = await serve({ port: Number.isInteger(wanted) ? wanted : 4173 });
console.log(`
  The article   ${url}
  Storybook     ${url}storybook/

  Ctrl-C stops the server.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await close();
    process.exit(0);
  });
}
