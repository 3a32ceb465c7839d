import { defineCollection } from 'astro:content';
import { articleLoader } from './loader/article-loader.ts';

/** The one collection: all articles of the content folders. */
export const collections = { articles: defineCollection({ loader: articleLoader() }) };
