import { sql } from 'kysely';
import { openCase } from '../load/acts/cases.ts';
import { healthOf, isDone, type Stage, type Trouble } from './fault.ts';
import { closedPort, MailServer } from './mail-server.ts';

/** Invites somebody whom a letter can reach. */
async function invite({ line, mark }: Stage): Promise<string> {
  const email = `${mark('guest')}@world.example`;
  await line.ask('administrator', ['POST', '/api/access/invitations'], { email, language: 'en' });
  return email;
}

async function goesOutOnce(stage: Stage, server: MailServer, email: string): Promise<void> {
  const { centre, line, until, saw, fault } = stage;
  await sql`update messages.letter set next_try_at = now() where state = 'waiting'`.execute(centre.owner);
  await line.signIn('administrator');
  await until('the letter leaves by itself', async () => server.taken.includes(email), 90);
  const times = server.taken.filter((one) => one === email).length;
  if (times > 1) fault(`${email} was written to ${times} times`);
  await until(
    'nothing is held up any more',
    async () => !('mail' in (await healthOf(stage)).body['degraded']!),
  );
  saw(`afterwards the letter left ${times} time without a hand`);
}

async function isHeldUp(stage: Stage): Promise<void> {
  const { until, saw, fault } = stage;
  await until('health names the mail', async () => 'mail' in (await healthOf(stage)).body['degraded']!, 60);
  const { status, body } = await healthOf(stage);
  saw(`health ${status}: ${JSON.stringify(body['degraded'])}`);
  if (status !== 200) fault('the centre says that it is not ready, and only mail is held up');
  if (!(await isDone(() => openCase(stage)))) fault('a case cannot be opened while mail is held up');
}

/** A server that is away, or that is there and says nothing; then one that takes letters. */
const troubleWith = (name: string, manner: 'away' | 'silent'): Trouble => ({
  name,
  arrange: async () => {
    const server = new MailServer();
    const port = await closedPort();
    return {
      environment: { SMTP_URL: `smtp://127.0.0.1:${port}` },
      bear: async (stage) => {
        if (manner === 'silent') {
          server.manner = 'silent';
          await server.listen(port);
        }
        const email = await invite(stage);
        await isHeldUp(stage);
        server.manner = 'taking';
        if (manner === 'away') await server.listen(port);
        await goesOutOnce(stage, server, email);
      },
      clear: () => server.close(),
    };
  },
});

export const mailServerAway = troubleWith('mail-server-away', 'away');
export const mailServerSilent = troubleWith('mail-server-silent', 'silent');
