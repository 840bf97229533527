import { safeReturn } from '../../domain/signing-in/return-address.ts';

/**
 * Goes on after signing in or out, by loading the page anew: nothing that the former reader saw stays in memory.
 * `wanted` comes from the address and may lead nowhere but into the centre.
 */
export const enter = (language: string, wanted?: string) =>
  location.assign(`/${language}${safeReturn(wanted)}`);
