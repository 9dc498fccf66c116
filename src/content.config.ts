// Astro's collections. Schemas come from the stages' doors.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { reportsLoader } from './loaders/index.ts';
import { frontmatterSchema } from './publication/index.ts';

export const collections = {
  reports: defineCollection({ loader: reportsLoader('content/reports/zh'), schema: frontmatterSchema }),
  /** Hand-written pages, `zh/about`: MDX through @astrojs/mdx in the ordinary way. */
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*/*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
