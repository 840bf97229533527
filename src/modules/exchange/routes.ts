import { type Served, servedInSteps, type WithoutDatabase } from '#platform/http';
import { answerQuestion } from './actions/providing/answer-question.ts';
import type { ProvidingDeps } from './actions/providing/deps.ts';
import * as contract from './contract.ts';

export function exchangeRoutes(deps: WithoutDatabase<ProvidingDeps>): Served[] {
  const serve = servedInSteps<ProvidingDeps>(deps);
  return [
    serve(contract.askRepository, async (given, steps, { origin }) => ({
      body: await answerQuestion(steps, { given, origin }),
    })),
    serve(contract.askRepositoryByForm, async (given, steps, { origin }) => ({
      body: await answerQuestion(steps, { given, origin }),
    })),
  ];
}
