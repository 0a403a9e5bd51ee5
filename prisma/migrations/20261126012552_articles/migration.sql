-- AlterEnum
ALTER TYPE "ArticleStage" ADD VALUE 'removed';

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "addressKey" TEXT,
ADD COLUMN     "author" TEXT,
ADD COLUMN     "citedSource" TEXT,
ADD COLUMN     "citedUrl" TEXT,
ADD COLUMN     "etag" TEXT,
ADD COLUMN     "firstFetchedAt" TIMESTAMPTZ(3),
ADD COLUMN     "isPaywalled" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lastFetchedAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastModified" TEXT,
ADD COLUMN     "modifiedAt" TIMESTAMPTZ(3),
ADD COLUMN     "nextFetchAt" TIMESTAMPTZ(3),
ADD COLUMN     "pageFault" TEXT,
ADD COLUMN     "pages" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "reextractedAt" TIMESTAMPTZ(3),
ADD COLUMN     "removedAt" TIMESTAMPTZ(3),
ADD COLUMN     "removedReason" TEXT,
ADD COLUMN     "storyId" UUID,
ADD COLUMN     "syndicatedFrom" TEXT,
ADD COLUMN     "takenDownAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ArticleRevision" ADD COLUMN     "readBy" INTEGER;

-- CreateTable
CREATE TABLE "ArticleAddress" (
    "url" TEXT NOT NULL,
    "articleId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleAddress_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleLikeness" (
    "articleId" UUID NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "keys" INTEGER[],
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleLikeness_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "RawPage" (
    "articleId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "html" BYTEA NOT NULL,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RawPage_pkey" PRIMARY KEY ("articleId","revision","page")
);

-- CreateIndex
CREATE INDEX "ArticleAddress_articleId_idx" ON "ArticleAddress"("articleId");

-- CreateIndex
CREATE INDEX "ArticleLikeness_keys_idx" ON "ArticleLikeness" USING GIN ("keys");

-- CreateIndex
CREATE INDEX "RawPage_fetchedAt_idx" ON "RawPage"("fetchedAt");

-- CreateIndex
CREATE INDEX "Article_storyId_idx" ON "Article"("storyId");

-- CreateIndex
CREATE INDEX "Article_addressKey_idx" ON "Article"("addressKey");

-- CreateIndex
CREATE INDEX "Article_nextFetchAt_idx" ON "Article"("nextFetchAt");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleAddress" ADD CONSTRAINT "ArticleAddress_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleLikeness" ADD CONSTRAINT "ArticleLikeness_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RawPage" ADD CONSTRAINT "RawPage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what has been read so far.
UPDATE "ArticleRevision" r SET "readBy" = coalesce(
  (SELECT a."extractorVersion" FROM "Article" a WHERE a.id = r."articleId" AND a."readRevision" = r.number),
  (SELECT max(c."extractorVersion") FROM "Claim" c WHERE c."revisionId" = r.id)
);

-- By hand: a page number, and a removal with its reason.
ALTER TABLE "RawPage" ADD CONSTRAINT "RawPage_numbers_positive" CHECK ("revision" >= 0 AND "page" > 0);
ALTER TABLE "Article" ADD CONSTRAINT "Article_removal_has_reason" CHECK (num_nonnulls("removedAt", "removedReason") IN (0, 2));
