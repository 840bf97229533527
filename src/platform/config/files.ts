import path from 'node:path';
import { z } from 'zod';
import { SettingsError } from './settings-error.ts';

/** The variables about stored files. */
export const filesSchema = {
  FILES_FOLDER: z.string().min(1, 'must name a folder').optional(),
  MASTER_KEY_FILE: z.string().min(1, 'must name a file').optional(),
  MASTER_KEYS: z
    .string()
    .regex(
      /^[\w.-]{1,64}:[A-Za-z0-9+/]{43}=(\s*,\s*[\w.-]{1,64}:[A-Za-z0-9+/]{43}=)*$/,
      'must be NAME:KEY, each key 32 bytes in base64, several with commas between them, the current one last',
    )
    .optional(),
  S3_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^/?#@\s]+\/?$/, 'must be an address without a path, such as https://s3.example')
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, 'must be the name of a bucket')
    .optional(),
  S3_REGION: z.string().min(1, 'must name a region').default('us-east-1'),
  S3_ACCESS_KEY: z.string().min(1, 'must not be empty').optional(),
  S3_SECRET_KEY: z.string().min(1, 'must not be empty').optional(),
  S3_ADDRESSING: z.enum(['path', 'host'], 'must be path or host').default('path'),
};

export interface S3StoreSettings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Whether the bucket stands in the path or in the name of the host. */
  readonly style: 'path' | 'host';
}

export interface FilesSettings {
  readonly folder: string;
  /** Where new contents go instead of the folder. */
  readonly s3: S3StoreSettings | undefined;
  /** Made at the first start, unless `masterKeys` are given. */
  readonly masterKeyFile: string;
  /** `NAME:BASE64` each, the current one last. */
  readonly masterKeys: readonly string[] | undefined;
}

type Read = z.output<z.ZodObject<typeof filesSchema>>;

export function filesSettings(read: Read, dataFolder: string): FilesSettings {
  return {
    folder: path.resolve(read.FILES_FOLDER ?? path.join(dataFolder, 'files')),
    s3: s3Settings(read),
    masterKeyFile: path.resolve(read.MASTER_KEY_FILE ?? path.join(dataFolder, 'keys/master.keys')),
    masterKeys: read.MASTER_KEYS?.split(',').map((key) => key.trim()),
  };
}

/** All or none: half a login would put files into the folder, unseen. */
function s3Settings(read: Read): S3StoreSettings | undefined {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY: accessKey,
    S3_SECRET_KEY: secretKey,
  } = read;
  const given = {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY: accessKey,
    S3_SECRET_KEY: secretKey,
  };
  const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (endpoint && bucket && accessKey && secretKey)
    return { endpoint, bucket, accessKey, secretKey, region: read.S3_REGION, style: read.S3_ADDRESSING };
  if (missing.length === Object.keys(given).length) return undefined;
  throw new SettingsError(
    missing.map((name) => `${name} is missing: an S3 store needs it beside the others`).join('\n'),
  );
}
