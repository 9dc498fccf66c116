// Astro's settings: plain files for any server, one stylesheet, a strict policy. SITE is read here and nowhere else.
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { drawing } from './src/drawing/integration.ts';

/** The site's address, which may hold a path; without it nothing absolute is written. */
const site = process.env.SITE || undefined;

/**
 * The minifier keeps `:target-current`, which marks the place read in the contents, but does not know it yet and says
 * so.
 */
const knowsTargetCurrent = {
  name: 'knows-target-current',
  configResolved({ logger }) {
    const warn = logger.warn.bind(logger);
    logger.warn = (message, options) => {
      if (!message.includes("'target-current' is not recognized")) warn(message, options);
    };
  },
};

/** What a script loads later is not preloaded: the addresses for that would begin at the host's root. */
const preloadsNothing = {
  name: 'preloads-nothing',
  configResolved({ environments }) {
    for (const { build } of Object.values(environments)) build.modulePreload = false;
  },
};

export default defineConfig({
  ...(site && { site: new URL(site).href }),
  base: '/', // a pass after the build makes every link relative, so one build serves any path
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), drawing()],
  i18n: {
    locales: ['zh', 'en'],
    defaultLocale: 'zh',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // pictures are drawn in threads of their own: with several pages in hand none waits for one
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
  // gfm links would swallow Chinese that follows them; smart punctuation would rewrite quotation marks
  markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  vite: {
    plugins: [knowsTargetCurrent, preloadsNothing],
    build: {
      assetsInlineLimit: 0,
      // Astro marks modules of hand-written MDX with a directive of its own, which the bundler need not keep
      rolldownOptions: {
        // stages do nothing when they are imported: a reader's page takes of them only what it calls
        treeshake: { moduleSideEffects: (id) => !/\/src\/(?:language|text|numerals|search)\//.test(id) },
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});
