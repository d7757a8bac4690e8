CREATE TABLE "reading_answers" (
	"authority_id" text NOT NULL,
	"body_id" text NOT NULL,
	"minutes_id" text NOT NULL,
	"reading_id" text NOT NULL,
	"rule" text NOT NULL,
	"answer" text NOT NULL,
	"sentence" text NOT NULL,
	"closed" boolean NOT NULL,
	CONSTRAINT "reading_answers_minutes_id_reading_id_rule_pk" PRIMARY KEY("minutes_id","reading_id","rule")
);
--> statement-breakpoint
CREATE TABLE "reading_rules" (
	"authority_id" text NOT NULL,
	"rule" text NOT NULL,
	"setting" text NOT NULL,
	"since" text NOT NULL,
	"by_person_id" text,
	CONSTRAINT "reading_rules_authority_id_rule_pk" PRIMARY KEY("authority_id","rule")
);
--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "other_names" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "recommendations" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "reading_answers" ADD CONSTRAINT "reading_answers_minutes" FOREIGN KEY ("authority_id","minutes_id") REFERENCES "public"."minutes"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_rules" ADD CONSTRAINT "reading_rules_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_rules" ADD CONSTRAINT "reading_rules_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reading_answers_rule" ON "reading_answers" USING btree ("authority_id","rule","answer");