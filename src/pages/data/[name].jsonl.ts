import type { APIContext, InferGetStaticPropsType } from 'astro';
import { answerData, dataPaths } from '../../loader/answer-data.ts';

export const getStaticPaths = () => dataPaths('articles');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props }: APIContext<Props>) => answerData(props.scope, 'jsonl');
