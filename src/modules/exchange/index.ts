export { checkEndpoint, type CheckReport } from './actions/checking/check-endpoint.ts';
export { harvestRegister } from './actions/taking/harvest-register.ts';
export { harvestLimits } from './domain/oai/harvest-limits.ts';
export { oaiIdentifier, type Repository } from './domain/providing/repository.ts';
export { exchangeRoutes } from './routes.ts';
export { sayFinding } from './texts/findings.ts';
export { sayRefusal } from './texts/refusals.ts';
export { entityNameOf } from './domain/cerif/entities/entity-name-of.ts';
