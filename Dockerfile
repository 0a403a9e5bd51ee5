# One image for every part of the service; docker-compose.yml says which part a container is.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma ./prisma
COPY scripts/generate-client.mjs ./scripts/
RUN npm ci --omit=dev
COPY src ./src
RUN node scripts/generate-client.mjs && mkdir /data && chown node:node /data
ENV NODE_ENV=production CLAIMWATCH_DATA_DIR=/data
USER node
EXPOSE 8787
ENTRYPOINT ["npx", "--no-install", "claimwatch"]
CMD ["start"]
