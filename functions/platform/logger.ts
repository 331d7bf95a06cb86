import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs: one event name per fact in the past tense, ids and no bodies (service name and level by environment). */
export const logger = new Logger();
