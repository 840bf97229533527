export { evaluateRetrieval, type Evaluation } from './actions/evaluate-retrieval.ts';
export { engineThread, type MatchingEngine, startEngine } from './engine/start-engine.ts';
export type { EngineSettings } from './engine/protocol.ts';
export { matchingRoutes, type MatchingRouteDeps } from './routes.ts';
