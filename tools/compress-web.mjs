// Writes a brotli and a gzip copy beside every built asset, so that the server only has to send them.
import fs from 'node:fs';
import zlib from 'node:zlib';

const folder = 'dist/web/assets';
for (const name of fs.readdirSync(folder).filter((file) => /[.](js|css|svg)$/.test(file))) {
  const content = fs.readFileSync(`${folder}/${name}`);
  const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } };
  fs.writeFileSync(`${folder}/${name}.br`, zlib.brotliCompressSync(content, quality));
  fs.writeFileSync(`${folder}/${name}.gz`, zlib.gzipSync(content, { level: 9 }));
}
