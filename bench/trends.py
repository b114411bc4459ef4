#!/usr/bin/env python3
"""trends.py PROGRAM GENERATOR WORK [--found-seeds 10] [--found-rows 500000] [--quiet-seeds 100] [--quiet-rows 40000] [--first 5001]

Emerging trends on archives whose truth is known: planted step rises found, false alarms among what was flagged, the recording change
reported once (fresh seeds); and, on small archives without the planted areas, in how many runs anything is flagged at all."""
import argparse, csv, glob, json, os, shutil, subprocess


def generate(args, folder, rows, seed):
    subprocess.run(['/usr/bin/python3', args.generator, '--out', folder, '--rows', str(rows), '--seed', str(seed)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(os.path.join(folder, 'truth.json'), encoding='utf-8') as file:
        return json.load(file)


def assess(args, folder, out):
    subprocess.run([args.program, 'assess', '--area', 'all', '--to', '2024-12', '--distinct-crime-ids',
                    '--from', folder, '--out', out], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(os.path.join(out, 'rising.csv'), encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(file))
    with open(os.path.join(out, 'assessment.json'), encoding='utf-8') as file:
        return rows, json.load(file)


def without(folder, codes):
    """Takes the rows of these areas out of every file."""
    marks = [',%s,' % code for code in codes]
    for name in glob.glob(os.path.join(folder, '*', '*-street.csv')):
        with open(name, encoding='utf-8') as file:
            lines = file.readlines()
        with open(name, 'w', encoding='utf-8') as file:
            file.writelines(line for line in lines if not any(mark in line for mark in marks))


def planted(truth, kind):
    return {each['lsoa'] for each in truth['trends'] if each['kind'] == kind}


def found(args):
    total = dict(steps=0, comparable=0, found=0, areas=0, false_areas=0, rows=0, false_rows=0, slow=0, slow_found=0,
                 recorded=0, other_changes=0, seeds=0)
    for seed in range(args.first, args.first + args.found_seeds):
        folder, out = os.path.join(args.work, 'found'), os.path.join(args.work, 'found-out')
        truth = generate(args, folder, args.found_rows, seed)
        rows, summary = assess(args, folder, out)
        steps, slow = planted(truth, 'step_rise'), planted(truth, 'slow_rise')
        flagged = [row for row in rows if row['flagged'] == 'true']
        areas = {row['lsoa_code'] for row in flagged}
        comparable = {row['lsoa_code'] for row in rows if row['dispersion']}
        total['seeds'] += 1
        total['steps'] += len(steps)
        total['comparable'] += len(steps & comparable)
        total['found'] += len(steps & areas)
        total['areas'] += len(areas)
        total['false_areas'] += len(areas - steps - slow)
        total['rows'] += len(flagged)
        total['false_rows'] += sum(row['lsoa_code'] not in steps | slow for row in flagged)
        total['slow'] += len(slow)
        total['slow_found'] += len(slow & areas)
        change = truth['recording_change']
        mine = [(each['force'], each['crimeType']) for each in summary['recordingChanges']]
        total['recorded'] += mine.count((change['force'], change['type'])) == 1
        total['other_changes'] += sum(each != (change['force'], change['type']) for each in mine)
        shutil.rmtree(folder)
        shutil.rmtree(out)
    return total


def quiet(args):
    runs = any_flag = rows_flagged = 0
    for seed in range(args.first + 1000, args.first + 1000 + args.quiet_seeds):
        folder, out = os.path.join(args.work, 'quiet'), os.path.join(args.work, 'quiet-out')
        truth = generate(args, folder, args.quiet_rows, seed)
        without(folder, {each['lsoa'] for each in truth['trends']})
        rows, _ = assess(args, folder, out)
        count = sum(row['flagged'] == 'true' for row in rows)
        runs += 1
        any_flag += count > 0
        rows_flagged += count
        shutil.rmtree(folder)
        shutil.rmtree(out)
    return runs, any_flag, rows_flagged


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program')
    parser.add_argument('generator')
    parser.add_argument('work')
    parser.add_argument('--found-seeds', type=int, default=10)
    parser.add_argument('--found-rows', type=int, default=500_000)
    parser.add_argument('--quiet-seeds', type=int, default=100)
    parser.add_argument('--quiet-rows', type=int, default=40_000)
    parser.add_argument('--first', type=int, default=5001)
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    t = found(args)
    print('| emerging trends | measured | aim |\n| --- | --- | --- |')
    if t['seeds']:
        print('| planted step rises found, %d seeds of %d rows | %d of %d (%.0f %%); %.0f %% of the %d whose months can be compared | 90 %% |' % (
            t['seeds'], args.found_rows, t['found'], t['steps'], 100 * t['found'] / max(1, t['steps']),
            100 * t['found'] / max(1, t['comparable']), t['comparable']))
        print('| false alarms among flagged areas | %d of %d (%.1f %%); rows %d of %d | 5 %% |' % (
            t['false_areas'], t['areas'], 100 * t['false_areas'] / max(1, t['areas']), t['false_rows'], t['rows']))
        print('| slow rises of one type found in an LSOA | %d of %d | none is expected at that size |' % (t['slow_found'], t['slow']))
        print('| planted recording change reported, once | %d of %d seeds; other changes reported: %d | every seed |' % (
            t['recorded'], t['seeds'], t['other_changes']))
    runs, flags, rows = quiet(args)
    if runs:
        print('| runs with anything flagged where nothing is planted | %d of %d (%d rows) | 10 %% |' % (flags, runs, rows))


if __name__ == '__main__':
    main()
