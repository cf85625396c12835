// npm start: install if needed, build, serve the article and Storybook on one port.
import { serve } from './serve.mjs';
import { install, run } from './setup.mjs';

await install();
const code = await run('turbo', ['run', 'build', '--output-logs=errors-only']);
if (code !== 0) {
  console.error('\nThe build failed; the reason stands above.');
  process.exit(code);
}

const { url, close } = await serve({ port: Number(process.env.PORT) || undefined });
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
