import { answerData, dataPaths } from '../../loader/answer-data.ts';

export const getStaticPaths = () => dataPaths('articles');

export const GET = () => answerData('jsonl');
