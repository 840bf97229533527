import os from 'node:os';

/** One line about the machine, and how busy it was before the bench began. */
export function machine(): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const load = os.loadavg()[0]?.toFixed(1);
  return `${cpus.length} × ${cpus[0]?.model.trim()}, ${memory} GB, ${os.type()}, Node ${process.versions.node}; load ${load} before it began`;
}
