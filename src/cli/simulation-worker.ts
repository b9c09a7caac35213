import { parentPort } from 'node:worker_threads';
import { answerRequests, type SimulationRequest } from '../planning/loyalty/simulation-messages';

const answer = answerRequests((reply, handedOver) => parentPort?.postMessage(reply, handedOver));

parentPort?.on('message', (request: SimulationRequest) => answer(request));
