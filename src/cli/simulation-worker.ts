import { parentPort } from 'node:worker_threads';
import { answerRequests, type SimulationRequest } from '../planning/loyalty/simulation-messages';

const answer = answerRequests((reply) => parentPort?.postMessage(reply));

parentPort?.on('message', (request: SimulationRequest) => answer(request));
