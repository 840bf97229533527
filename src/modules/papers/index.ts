export { papersRoutes } from './routes.ts';
