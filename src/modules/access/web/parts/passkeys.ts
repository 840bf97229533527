/** The device gave no passkey: the person closed its question, it took too long, or the browser has none. */
export class NoPasskey extends Error {
  readonly isUnsupported: boolean;

  constructor(isUnsupported: boolean, cause?: unknown) {
    super('No passkey', { cause });
    this.name = 'NoPasskey';
    this.isUnsupported = isUnsupported;
  }
}

/** Fetched when somebody reaches for a passkey, not before. */
const library = () => import('@simplewebauthn/browser');

async function fromDevice<Answer>(
  ask: (device: Awaited<ReturnType<typeof library>>) => Promise<Answer>,
): Promise<Answer> {
  const device = await library();
  if (!device.browserSupportsWebAuthn()) throw new NoPasskey(true);
  try {
    return await ask(device);
  } catch (cause) {
    throw new NoPasskey(false, cause);
  }
}

/** Has the device make a passkey. */
export const makePasskey = (question: object) =>
  fromDevice(({ startRegistration }) => startRegistration({ optionsJSON: question as never }));

/** Has the device answer with one of its passkeys. */
export const usePasskey = (question: object) =>
  fromDevice(({ startAuthentication }) => startAuthentication({ optionsJSON: question as never }));
