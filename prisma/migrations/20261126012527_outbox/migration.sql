-- CreateEnum
CREATE TYPE "News" AS ENUM ('found', 'withdrawn', 'reopened');

-- AlterEnum
ALTER TYPE "Channel" ADD VALUE 'slack';
ALTER TYPE "Channel" ADD VALUE 'discord';
ALTER TYPE "Channel" ADD VALUE 'webhook';

-- DropForeignKey
ALTER TABLE "Delivery" DROP CONSTRAINT "Delivery_conflictId_fkey";

-- DropIndex
DROP INDEX "Delivery_conflictId_idx";

-- DropIndex
DROP INDEX "Delivery_recipientId_channel_conflictId_key";

-- AlterTable
ALTER TABLE "Conflict" ADD COLUMN     "languages" "Language"[] DEFAULT ARRAY[]::"Language"[],
ADD COLUMN     "newsAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "publishers" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "reopenedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Recipient" ADD COLUMN     "kinds" "ConflictKind"[] DEFAULT ARRAY[]::"ConflictKind"[],
ADD COLUMN     "languages" "Language"[] DEFAULT ARRAY[]::"Language"[],
ADD COLUMN     "leastRank" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "metrics" "Metric"[] DEFAULT ARRAY[]::"Metric"[],
ADD COLUMN     "quietFrom" TEXT,
ADD COLUMN     "quietUntil" TEXT,
ADD COLUMN     "sources" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "subjects" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wantsEmptyDigest" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "RecipientChannel" (
    "id" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "kind" "Channel" NOT NULL,
    "target" TEXT NOT NULL,
    "secret" TEXT,
    "alerts" BOOLEAN NOT NULL DEFAULT true,
    "digests" BOOLEAN NOT NULL DEFAULT false,
    "pausedAt" TIMESTAMPTZ(3),
    "pausedReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecipientChannel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Telling" (
    "recipientId" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "conflictId" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "news" "News" NOT NULL,
    "deliveryId" UUID NOT NULL,

    CONSTRAINT "Telling_pkey" PRIMARY KEY ("recipientId","channel","conflictId","turn")
);

-- CreateIndex
CREATE UNIQUE INDEX "RecipientChannel_recipientId_kind_key" ON "RecipientChannel"("recipientId", "kind");

-- CreateIndex
CREATE INDEX "Telling_conflictId_idx" ON "Telling"("conflictId");

-- CreateIndex
CREATE INDEX "Telling_deliveryId_idx" ON "Telling"("deliveryId");

-- AddForeignKey
ALTER TABLE "RecipientChannel" ADD CONSTRAINT "RecipientChannel_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "Recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Telling" ADD CONSTRAINT "Telling_conflictId_fkey" FOREIGN KEY ("conflictId") REFERENCES "Conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Telling" ADD CONSTRAINT "Telling_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What has been told stays told.
INSERT INTO "Telling" ("recipientId", channel, "conflictId", turn, news, "deliveryId")
SELECT "recipientId", channel, "conflictId", 0, 'found', id FROM "Delivery" WHERE "conflictId" IS NOT NULL;

-- AlterTable
ALTER TABLE "Delivery" DROP COLUMN "conflictId",
ADD COLUMN     "openTries" INTEGER NOT NULL DEFAULT 0;

-- Whoever was told by mail goes on to be.
INSERT INTO "RecipientChannel" (id, "recipientId", kind, target, alerts, digests)
SELECT gen_random_uuid(), id, 'mail', address, true, true FROM "Recipient";

UPDATE "Conflict" c SET "newsAt" = c."foundAt",
  publishers = ARRAY(
    SELECT DISTINCT a.publisher FROM "Claim" m JOIN "Article" a ON a.id = m."articleId"
    WHERE m."positionId" IN (c."olderPositionId", c."newerPositionId")
    UNION SELECT c."olderPublisher" UNION SELECT c."newerPublisher"),
  languages = ARRAY(
    SELECT DISTINCT a.language FROM "Claim" m JOIN "Article" a ON a.id = m."articleId"
    WHERE m."positionId" IN (c."olderPositionId", c."newerPositionId"));

ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_quiet_hours_are_clock_times" CHECK (
  num_nonnulls("quietFrom", "quietUntil") = 0
  OR ("quietFrom" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "quietUntil" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    AND "quietFrom" <> "quietUntil" AND num_nonnulls("quietFrom", "quietUntil") = 2));
ALTER TABLE "RecipientChannel" ADD CONSTRAINT "RecipientChannel_target_not_empty" CHECK (target <> '');
ALTER TABLE "RecipientChannel" ADD CONSTRAINT "RecipientChannel_pause_has_reason" CHECK (
  num_nonnulls("pausedAt", "pausedReason") IN (0, 2));
ALTER TABLE "RecipientChannel" ADD CONSTRAINT "RecipientChannel_secret_of_webhook" CHECK (
  (secret IS NOT NULL) = (kind::text = 'webhook'));
ALTER TABLE "Telling" ADD CONSTRAINT "Telling_turn_counts_from_zero" CHECK (turn >= 0);
