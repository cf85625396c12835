// npm run dev: both packages rebuild when they change; Storybook reloads; the article is served by Vite.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, install, root, run } from './setup.mjs';

await install();
const code = await run('turbo', [
  'run',
  'build',
  '--filter=./packages/*',
  '--output-logs=new-only',
]);
if (code !== 0) process.exit(code);

const workers = ['packages/core', 'packages/widgets', 'apps/storybook', 'apps/article'].map(
  (folder) =>
    spawn('npm', ['run', 'dev'], {
      cwd: join(root, folder),
      env: environment(),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    }),
);

const stop = () => {
  for (const worker of workers) worker.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const worker of workers) worker.on('exit', stop);
