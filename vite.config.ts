import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * One build for the whole program (`vite build --app`): the pages in the client environment, one server environment
 * each for the shell (main), the preload, the data process and the command line, and the gallery, a page for developers
 * that lies among the others so that the program serves it, and is left out of the package.
 */
export default defineConfig({
  root: at('.'),
  base: './',
  publicDir: false,
  plugins: [react()],
  builder: {},
  environments: {
    client: pages('dist/pages', {
      workshop: at('renderer/index.html'),
      audience: at('slides/audience.html'),
      print: at('slides/print.html'),
    }),
    main: server('main', { main: at('electron/main.ts') }, 'es'),
    preload: server('preload', { preload: at('electron/preload.ts') }, 'cjs'),
    data: server('data', { 'data-process': at('electron/data/data-process.ts') }, 'es'),
    commandLine: server('command-line', { 'command-line': at('electron/command-line/node.ts') }, 'es'),
    gallery: pages('dist/pages/gallery', { gallery: at('slides/gallery.html') }),
  },
});

function pages(folder: string, input: Record<string, string>) {
  return {
    consumer: 'client' as const,
    build: {
      outDir: at(folder),
      emptyOutDir: true,
      // The policy allows no data: fonts and no inline scripts, so nothing is inlined.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false as const },
      rolldownOptions: { input },
    },
  };
}

/** A Node-side build. Electron and native packages stay outside the bundle; everything else is bundled. */
function server(name: string, input: Record<string, string>, format: 'es' | 'cjs') {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const, external: ['electron', '@duckdb/node-api'], conditions: ['node'] },
    build: {
      outDir: at(`dist/${name}`),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        external: ['electron', '@duckdb/node-api', /^node:/],
        output: { format, entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js' },
      },
    },
  };
}
