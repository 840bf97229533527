export { checkEndpoint, type CheckReport } from './actions/checking/check-endpoint.ts';
export { harvestLimits } from './domain/oai/harvest-limits.ts';
export type { Repository } from './domain/providing/repository.ts';
export { exchangeRoutes } from './routes.ts';
export { sayFinding } from './texts/findings.ts';
