import { z } from 'zod';
import { answerOf, endpoint } from '#platform/contract';

/** Once, or wrongly several times: the protocol itself says what is wrong with it. */
const argument = z.union([z.string(), z.array(z.string())]).optional();

const question = z
  .object({
    verb: argument,
    metadataPrefix: argument,
    identifier: argument,
    set: argument,
    from: argument,
    until: argument,
    resumptionToken: argument,
  })
  .catchall(argument);

/** OAI-PMH 2.0, where harvesters look for it. */
export const askRepository = endpoint({
  method: 'GET',
  path: '/oai',
  summary:
    'The register for harvesters: OAI-PMH 2.0 with Dublin Core and the OpenAIRE CERIF profile 1.2 and 1.1.',
  access: 'public',
  input: question,
  output: answerOf('text/xml; charset=utf-8'),
});

export const askRepositoryByForm = endpoint({
  method: 'POST',
  path: '/oai',
  summary: 'The same, with arguments that are too long for an address.',
  access: 'public',
  body: 'form',
  input: question,
  output: answerOf('text/xml; charset=utf-8'),
});
