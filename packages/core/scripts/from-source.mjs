/**
 * Lets Node run the TypeScript sources of this package as they stand, without a build: a relative import names the
 * `.js` that a build would make, and finds the `.ts` beside it.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/')
        ? specifier.replace(/\.js$/, '.ts')
        : specifier,
      context,
    ),
});
