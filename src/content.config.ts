import { defineCollection } from 'astro:content';
import { articleLoader } from './loader/article-loader.ts';

export const collections = { articles: defineCollection({ loader: articleLoader() }) };
