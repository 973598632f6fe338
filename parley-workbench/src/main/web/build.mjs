// Bundles the pages into the folder that the server hands out, or into another one named as argument.
// The result is checked in; check.sh rebuilds and compares, so nothing here may depend on time or place.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '../resources/org/parley/workbench/web'));
const banner = '/*! Parley workbench, Apache-2.0. Holds preact (MIT, Jason Miller) and htm (Apache-2.0, Jason Miller): see NOTICE. */';

/** Markup is indented for people; the indents of its template strings need not be sent. */
const unindented = {
  name: 'unindented',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/][a-z]+\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\n[ \t]+/g, '\n'),
    }));
  },
};

await mkdir(out, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: { app: 'src/main.js' },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'inline',
  banner: { js: banner },
  plugins: [unindented],
});
await build({
  absWorkingDir: here,
  entryPoints: { app: 'css/app.css' },
  outdir: out,
  bundle: true,
  minify: true,
  charset: 'utf8',
  banner: { css: '/*! Parley workbench, Apache-2.0. */' },
});
for (const name of ['index.html', 'favicon.svg']) {
  await copyFile(join(here, name), join(out, name));
}
