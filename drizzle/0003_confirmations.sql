CREATE TABLE "confirmations" (
	"id" text PRIMARY KEY NOT NULL,
	"authority_id" text NOT NULL,
	"minutes_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"outcome" text NOT NULL,
	"presided_by" text NOT NULL,
	"sentence" text NOT NULL,
	"node_id" text NOT NULL,
	"corrections" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"at" text NOT NULL,
	"by_person_id" text,
	CONSTRAINT "confirmations_meeting" UNIQUE("minutes_id","meeting_id")
);
--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_minutes" FOREIGN KEY ("authority_id","minutes_id") REFERENCES "public"."minutes"("authority_id","id") ON DELETE no action ON UPDATE no action;