// dependency-cruiser and knip ask TypeScript for syntax trees, which version 7 does not give yet: they get version 6.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.replace(/^typescript(?=$|\/)/, 'depcruise-typescript'), context),
});
